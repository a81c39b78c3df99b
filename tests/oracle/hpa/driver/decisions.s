// Empty: lets decisions.go declare functions without a body.
