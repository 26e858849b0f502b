#!/bin/sh
# Runs the Autobahn cases against examples/testee.rs in both roles; see README.md.
# Usage: sh tests/autobahn/run.sh FOLDER, from the crate's folder.
set -eu
crate=$(pwd)
cargo build --release --example testee
testee=${CARGO_TARGET_DIR:-$crate/target}/release/examples/testee
mkdir -p "$1" && cd "$1"

if [ ! -d python ]; then
    python3 -m venv python
    python/bin/pip install -q autobahn twisted
    python/bin/pip download -q --no-deps --no-binary :all: autobahntestsuite==25.10.1
fi
rm -rf case && mkdir unpacked
tar xzf autobahntestsuite-25.10.1.tar.gz -C unpacked --strip-components 1
mv unpacked/autobahntestsuite/case case && rm -rf unpacked
rm case/case12_x_x.py case/case9_9_1.py
for file in case/*.py; do
    # A Python 2 string is bytes: read as Latin-1 it still is, in all but type.
    sed -i '1{/coding/d}' "$file"
    sed -i '1i # -*- coding: latin-1 -*-' "$file"
done
sed -i '/case12_x_x/d;/Case1[23]_X_X/d;/case9_9_1/d' case/__init__.py
2to3 -w -n --no-diffs -f print -f xrange -f unicode -f import -f has_key -f dict case > 2to3.log 2>&1
sed -i 's/(object, Case, )/(Case, )/; s/binascii.b2a_hex(/repr(/g' case/*.py
sed -i 's|len(self.payload) / self|len(self.payload) // self|' case/case10_1_1.py
sed -i 's/from autobahn.websocket.utf8validator import Utf8Validator/from latin1 import Utf8Validator/' case/*.py
cat > latin1.py <<'PY'
from autobahn.websocket.utf8validator import Utf8Validator as Bytes


class Utf8Validator(Bytes):
    def validate(self, text):
        return super().validate(text.encode("latin-1"))
PY
cp "$crate/tests/autobahn/fuzzing_peer.py" .

# The other side may take its time on a busy machine.
wait_for_port() {
    for _ in $(seq 60); do
        python/bin/python -c "import socket; socket.create_connection(('127.0.0.1', $1))" 2> connect.log && return
        sleep 0.5
    done
    echo "nobody listens on port $1"
    exit 1
}

running=
trap '[ -z "$running" ] || kill $running' EXIT
server_under_test() {
    "$testee" "$1" 9802 > testee-server.log & running=$!
    wait_for_port 9802
    status=0
    python/bin/python fuzzing_peer.py client 9802 > "server-$1.log" || status=$?
    kill $running; running=
    return $status
}

if server_under_test wrong; then
    echo "a testee that is wrong passed: the peer sees nothing"
    exit 1
fi
server_under_test listen && tail -n 2 server-listen.log

python/bin/python fuzzing_peer.py server 9801 > client.log & running=$!
wait_for_port 9801
"$testee" autobahn 127.0.0.1:9801 > testee-client.log
status=0
wait $running || status=$?
running=
tail -n 2 client.log
exit $status
