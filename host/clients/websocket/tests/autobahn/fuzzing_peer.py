"""Drives the case classes of the Autobahn test suite with today's autobahn package.

    fuzzing_peer.py server PORT    for a client under test
    fuzzing_peer.py client PORT    for a server under test

The cases are Python 2 turned into Python 3: their strings stand for bytes, so they are encoded as
Latin-1 on their way to the package and decoded on their way back. Exits with 1 unless every case
ran and none failed.
"""

import collections
import sys

sys.path.insert(0, ".")

from autobahn.twisted.websocket import (
    WebSocketClientFactory,
    WebSocketClientProtocol,
    WebSocketServerFactory,
    WebSocketServerProtocol,
    connectWS,
)
from autobahn.websocket.protocol import WebSocketProtocol
from twisted.internet import reactor

from case import Case, Cases

GOOD = ("OK", "INFORMATIONAL")
results = {}


def to_bytes(text):
    return text.encode("latin-1") if isinstance(text, str) else text


def to_text(octets):
    return octets.decode("latin-1") if isinstance(octets, (bytes, bytearray)) else octets


def same(_case, one, other):
    plain = lambda events: [
        tuple(to_text(part) if isinstance(part, (bytes, str)) else bool(part) for part in event)
        for event in events
    ]
    return plain(one) == plain(other)


# The suite compares pickles, which tell bytes from strings.
Case.compare = same


def name_of(case):
    return ".".join(case.__name__[len("Case") :].split("_"))


class Driver:
    """What the suite's own FuzzingProtocol gives its cases."""

    runCase = None

    def connectionMade(self):
        self.connectionWasOpen = False
        self.createWirelog = False
        self.txFrameStats = {}
        super().connectionMade()

    def connectionLost(self, reason):
        super().connectionLost(reason)
        case = self.runCase
        if case is None:
            return
        case.onConnectionLost(self.failedByMe)
        name = name_of(type(case))
        results[name] = (case.behavior, case.behaviorClose)
        if case.behavior not in GOOD or case.behaviorClose not in GOOD:
            said = (case.behavior, case.behaviorClose, case.result, case.resultClose)
            print(name, *said, self.wasNotCleanReason, flush=True)

    def sendFrame(self, opcode, payload="", fin=True, rsv=0, mask=None, payload_len=None, chopsize=None, sync=False):
        self.txFrameStats[opcode] = self.txFrameStats.get(opcode, 0) + 1
        super().sendFrame(opcode, to_bytes(payload), fin, rsv, to_bytes(mask), payload_len, chopsize, sync)

    def sendMessage(self, payload, isBinary=False, **rest):
        super().sendMessage(to_bytes(payload), isBinary, **rest)

    def sendMessageFrameData(self, payload, sync=False):
        return super().sendMessageFrameData(to_bytes(payload), sync)

    def sendCloseFrame(self, code=None, reasonUtf8=None, isReply=False):
        super().sendCloseFrame(code, to_bytes(reasonUtf8), isReply)

    def enableWirelog(self, enable):
        pass

    def continueLater(self, delay, action, tag=None):
        reactor.callLater(delay, lambda: self.state != WebSocketProtocol.STATE_CLOSED and action())

    def killAfter(self, delay):
        self.continueLater(delay, self._fail_connection)

    def closeAfter(self, delay):
        self.continueLater(delay, self.sendClose)

    def onOpen(self):
        self.connectionWasOpen = True
        if self.runCase:
            self.runCase.onOpen()

    def onMessage(self, message, binary):
        if self.runCase:
            self.runCase.onMessage(to_text(message), binary)

    def onPong(self, payload):
        if self.runCase:
            self.runCase.onPong(to_text(payload))

    def onClose(self, clean, code, reason):
        if self.runCase:
            self.runCase.onClose(clean, code, reason)


class Server(Driver, WebSocketServerProtocol):
    def onConnect(self, request):
        self.path = request.path
        if self.path == "/runCase":
            self.runCase = Cases[int(request.params["case"][0]) - 1](self)
        return "chat" if "chat" in request.protocols else None

    def onOpen(self):
        super().onOpen()
        if self.path == "/getCaseCount":
            self.sendMessage(str(len(Cases)))
            self.sendClose()
        elif self.path == "/updateReports":
            self.sendClose()
            reactor.callLater(0.3, reactor.stop)


class Client(Driver, WebSocketClientProtocol):
    pass


class EachCase(WebSocketClientFactory):
    at = 0

    def buildProtocol(self, address):
        protocol = Client()
        protocol.factory = self
        protocol.runCase = Cases[self.at](protocol)
        return protocol

    def clientConnectionLost(self, connector, reason):
        self.at += 1
        if self.at < len(Cases):
            connector.connect()
        else:
            reactor.stop()

    def clientConnectionFailed(self, connector, reason):
        print(reason)
        reactor.stop()


role, port = sys.argv[1], int(sys.argv[2])
url = f"ws://127.0.0.1:{port}"
if role == "server":
    factory = WebSocketServerFactory(url, protocols=["chat"])
    factory.protocol = Server
    factory.setProtocolOptions(failByDrop=False)
    reactor.listenTCP(port, factory, interface="127.0.0.1")
else:
    factory = EachCase(url)
    factory.setProtocolOptions(failByDrop=False)
    connectWS(factory)
reactor.run()

print(role, len(results), "of", len(Cases), dict(collections.Counter(results.values())))
print("informational:", [name for name, verdict in results.items() if "INFORMATIONAL" in verdict])
failed = [name for name, verdict in results.items() if not set(verdict) <= set(GOOD)]
sys.exit(bool(failed) or len(results) != len(Cases))
