"""STAND-IN, tests only, never shipped: judges AWS API calls.

Prints the loopback port that it listens on, and ends when its standard input closes.

POST / {"service", "operation", "params", "mode": "validate" | "execute", "region"?}
  -> {"problems": [{"path", "reason"}], "moto": bool, "response": {...}}
  or {"problems": [], "moto": bool, "error": {"code", "message"}}
Problems come from AWS's own API models (`shapes.py`); a call with problems is not executed.
POST /reset empties the account. Unknown values (the engine's marker) are judged by no rule.
"""

import json
import os
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import shapes
from cloud import Cloud

CLOUD = Cloud()
ONE_CALL_AT_A_TIME = threading.Lock()


def judge(request):
    service, operation = request["service"], request["operation"]
    params = request.get("params") or {}
    found = shapes.problems(shapes.input_shape(service, operation), params)
    if found or request.get("mode") != "execute":
        return {"problems": found, "moto": False, "response": {}}
    return {"problems": [], **CLOUD.call(service, operation, params, region_of(request))}


def region_of(request):
    return request.get("region") or "us-east-1"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # one packet an answer: two would wait for the client's delayed acknowledgement

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            with ONE_CALL_AT_A_TIME:
                status, answer = 200, self.answer(body)
        except Exception as fault:  # the caller shows it; the judge goes on
            status, answer = 400, {"fault": f"{type(fault).__name__}: {fault}"}
        self.reply(status, json.dumps(answer, default=str).encode())

    def answer(self, body):
        if self.path == "/reset":
            CLOUD.reset()
            return {}
        return judge(json.loads(body))

    def reply(self, status, body):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def end_with_stdin():
    sys.stdin.buffer.read()
    os._exit(0)


def main():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    threading.Thread(target=end_with_stdin, daemon=True).start()
    server.serve_forever()


if __name__ == "__main__":
    main()
