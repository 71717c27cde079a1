"""An S3 server for one story: it checks every signature, and knows one key and one bucket.

Says where it is as one line of JSON, and ends with its standard input.
"""
import json
import os
import sys

# Until everything is there nobody is asked for a key: a user, what they may do, their key and the bucket.
os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = "4"
os.environ.update(AWS_ACCESS_KEY_ID="nobody", AWS_SECRET_ACCESS_KEY="nothing", AWS_EC2_METADATA_DISABLED="true")

import boto3
from moto.server import ThreadedMotoServer

BUCKET = "reynard-pictures"
MAY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
host, port = server.get_host_and_port()
endpoint = f"http://127.0.0.1:{port}"


def client(service):
    return boto3.client(service, endpoint_url=endpoint, region_name="us-east-1")


iam = client("iam")
iam.create_user(UserName="reynard")
iam.put_user_policy(UserName="reynard", PolicyName="pictures", PolicyDocument=json.dumps(MAY))
key = iam.create_access_key(UserName="reynard")["AccessKey"]
client("s3").create_bucket(Bucket=BUCKET)
print(json.dumps({"endpoint": endpoint, "bucket": BUCKET, "key": key["AccessKeyId"], "secret": key["SecretAccessKey"]}), flush=True)
sys.stdin.read()
server.stop()
