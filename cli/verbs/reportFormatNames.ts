/** The formats of reports, named without loading what writes them. */
export const reportFormatNames = ["text", "json", "markdown", "html", "svg", "png"] as const;
