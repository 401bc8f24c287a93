"""A mail server that prints each mail it takes as a line of JSON: PORT [starttls|tls CERTIFICATE KEY [NAME PASSWORD]]."""

import json
import ssl
import sys
import threading
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class Printer:
    async def handle_DATA(self, server, session, envelope):
        mail = message_from_bytes(envelope.content, policy=policy.default)
        print(
            json.dumps(
                {
                    "from": envelope.mail_from,
                    "to": envelope.rcpt_tos,
                    "subject": mail["Subject"],
                    "body": mail.get_content(),
                    "encrypted": session.ssl is not None,
                    "authenticated": session.authenticated is True,
                }
            ),
            flush=True,
        )
        return "250 taken"


def main(port, mode="plain", certificate=None, key=None, name=None, password=None):
    options = {}
    if mode != "plain":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        options["tls_context" if mode == "starttls" else "ssl_context"] = context
        options["require_starttls"] = mode == "starttls"
    if name is not None:

        def authenticate(server, session, envelope, mechanism, data):
            given = (data.login.decode(), data.password.decode())
            return AuthResult(success=given == (name, password))

        options |= {"authenticator": authenticate, "auth_required": True}
    controller = Controller(Printer(), hostname="127.0.0.1", port=int(port), **options)
    controller.start()
    print("ready", flush=True)
    threading.Event().wait()


main(*sys.argv[1:])
