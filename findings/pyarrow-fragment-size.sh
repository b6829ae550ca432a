#!/usr/bin/env bash
# pyarrow: a fragment that was told how large its file is asks for the size all the same.
#
# Whoever lists a bucket knows the size of each object. make_fragment takes it
# as file_size, so that object storage need not be asked for it again: on
# millions of small files a request each is half of all requests.
#
# Expected: with file_size, no HEAD request. Neither to scan the fragment
# (to_table) nor to read its bytes (open, which returns the file).
#
# Real: to_table keeps to it, and sends GET alone. open() of the very same
# fragment forgets the size and sends HEAD before anything is read, as if none
# had been given; so does every other way to the bytes that takes a path:
# open_input_file and open_input_stream. These have no parameter for a size,
# and the FileInfo of the listing, which holds it, is refused ("Path must be a
# string"). Nothing but a scan profits.
#
# Versions: pyarrow 26.0.1, moto 5.2.5 as the storage; tried with CPython 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/python" -m pip install -qq --disable-pip-version-check pyarrow==26.0.1 'moto[s3,server]==5.2.5' boto3==1.44.8

cd "$work"
"$work/venv/bin/python" - <<'PY'
import io
import logging
import sys

import boto3
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from moto.server import ThreadedMotoServer
from pyarrow.fs import S3FileSystem

lines, failed = [], False


class Kept(logging.Handler):
    def emit(self, record):
        lines.append(record.getMessage())


def check(what, got, wanted):
    global failed
    print(f"  {what}: {got}")
    if got != wanted:
        failed = True
        print(f"  CHANGED, was: {wanted}")


def asked(read):
    """The kinds of requests that a reader sends, in their order."""
    lines.clear()
    read()
    words = [word for line in lines for word in ("HEAD", "GET") if word in line]
    return " ".join(words)


requests = logging.getLogger("werkzeug")
requests.handlers, requests.propagate = [Kept()], False
requests.setLevel(logging.INFO)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
keys = {"aws_access_key_id": "none", "aws_secret_access_key": "none"}
client = boto3.client(
    "s3", endpoint_url=f"http://{host}:{port}", region_name="us-east-1", **keys
)
file = io.BytesIO()
pq.write_table(pa.table({"loaves": [12, 30]}), file)
client.create_bucket(Bucket="bakery")
client.put_object(Bucket="bakery", Key="day.parquet", Body=file.getvalue())

storage = S3FileSystem(
    access_key="none", secret_key="none", region="us-east-1",
    endpoint_override=f"{host}:{port}", scheme="http",
)
path, size = "bakery/day.parquet", len(file.getvalue())
info = storage.get_file_info(path)
print("pyarrow", pa.__version__)
check("size in the listing is right", info.size == size, True)


def whole(opened):
    with opened as stream:
        assert len(stream.read(size)) == size


for told, scanned in (({}, "HEAD GET HEAD GET"), ({"file_size": size}, "GET GET")):
    fragment = ds.ParquetFileFormat().make_fragment(path, storage, **told)
    print("fragment,", "with its size" if told else "without its size")
    check("to_table", asked(fragment.to_table), scanned)
    check("open, and read all", asked(lambda f=fragment: whole(f.open())), "HEAD GET")
print("file system")
check("open_input_file", asked(lambda: whole(storage.open_input_file(path))), "HEAD GET")
check("open_input_stream", asked(lambda: whole(storage.open_input_stream(path))), "HEAD GET")
try:
    storage.open_input_file(info)
    refused = ""
except TypeError as error:
    refused = str(error)
check("open_input_file of the FileInfo", refused, "Path must be a string")
server.stop()
sys.exit("the behaviour has changed" if failed else 0)
PY
echo "Behaviour as described: a size that is known saves the HEAD of a scan, and of nothing else."
