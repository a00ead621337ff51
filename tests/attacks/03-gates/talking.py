# %% garbage-in-a-cell
# attack: a cell writes garbage to every open connection
# on: honest
# scores: 42
import os

for number in range(256):
    try:
        os.write(number, b"\xff\x00garbage" * 100)
    except OSError:
        pass

# %% garbage-when-called
# attack: a function writes garbage to every open connection
# on: honest
# scores: 37
import os


def say(data):
    for number in range(3, 256):
        try:
            os.write(number, data)
        except OSError:
            pass


def counter_params():
    say(b"\xff\x00garbage" * 100)
    os._exit(0)


# %% promises-too-much
# attack: a message is announced that is longer than all memory
# on: honest
# scores: 37
import os


def say(data):
    for number in range(3, 256):
        try:
            os.write(number, data)
        except OSError:
            pass


def counter_params():
    say((2**63).to_bytes(8, "big"))


# %% promises-and-is-silent
# attack: a message is announced, begun, and goes on byte by byte
# on: honest
# scores: 37
import os
import time


def counter_params():
    for byte in (10**6).to_bytes(8, "big") + bytes(100):
        for number in range(3, 256):
            try:
                os.write(number, bytes([byte]))
            except OSError:
                pass
        time.sleep(0.2)


# %% nothing-in-the-message
# attack: messages of no bytes, and of four
# on: honest
# scores: 37
import os


def counter_params():
    for number in range(3, 256):
        try:
            os.write(number, bytes(8) + (4).to_bytes(8, "big") + bytes(4))
        except OSError:
            pass


# %% deep-message
# attack: an answer nested a hundred thousand times
# on: honest
# scores: 37
import os


def counter_params():
    for opening in (b"[" * 10**5, b'{"list":[' * 10**5, b'{"array":["f8",' + b"[" * 10**5):
        message = len(opening).to_bytes(4, "big") + opening
        for number in range(3, 256):
            try:
                os.write(number, len(message).to_bytes(8, "big") + message)
            except OSError:
                pass


# %% forged-arrays
# attack: answers hold arrays of objects, of no size, of negative size, and of more than there is
# on: honest
# scores: 37
import json
import os

kinds = [["|O", [1]], ["f8", [-1]], ["f8", [2**62, 2]], ["f8", [0, 2**62]], ["(9,9)f8", [1]], ["f8", [1.5]]]
kinds += [[{"names": ["a"], "formats": ["O"]}, [1]], [None, [1]], ["M8[s]", [1]], ["f8", 8], [["f8"], []], ["V", []]]
turn = []


def counter_params():
    turn.append(1)
    forged = {"array": kinds[len(turn) % len(kinds)]}
    header = json.dumps({"dict": [["value", forged], ["error", None]]}).encode()
    message = len(header).to_bytes(4, "big") + header
    for number in range(3, 256):
        try:
            os.write(number, len(message).to_bytes(8, "big") + message)
        except OSError:
            pass
    os._exit(0)


# %% forged-fields
# attack: answers whose fields are of the wrong kinds
# on: honest
# scores: at most 37
import json
import os


def counter_params():
    fields = [["value", 1], ["error", {"list": [1]}], ["warnings", 7], ["changed", 1e308], ["blank", "yes"], [1, 2]]
    header = json.dumps({"dict": fields}).encode()
    message = len(header).to_bytes(4, "big") + header
    for number in range(3, 256):
        try:
            os.write(number, len(message).to_bytes(8, "big") + message)
        except OSError:
            pass


# %% keys-that-do-not-hash
# attack: an answer is a dictionary whose keys are lists, and a number of a million digits
# on: honest
# scores: 37
import os


def counter_params():
    for header in (b'{"dict":[[{"list":[]},1]]}', b"1" * 10**6, b'{"dict":[["value",' + b"9" * 10**6 + b"]]}", b"NaN"):
        message = len(header).to_bytes(4, "big") + header
        for number in range(3, 256):
            try:
                os.write(number, len(message).to_bytes(8, "big") + message)
            except OSError:
                pass


# %% answers-in-advance
# attack: a hundred answers lie ready before the questions are asked
# on: blank
# scores: 0
import json
import os

array = {"array": ["<f8", [1]]}
fields = [["output", ""], ["value", {"tuple": [array, array]}], ["error", None], ["blank", False], ["changed", None]]
header = json.dumps({"dict": fields}).encode()
message = len(header).to_bytes(4, "big") + header + bytes(16)
for number in range(3, 256):
    try:
        os.write(number, (len(message).to_bytes(8, "big") + message) * 100)
    except OSError:
        pass

# %% answers-in-advance-spoil-the-rest
# attack: one who knows how to do it answers before the questions, and so answers others
# on: honest
# scores: at most 42
import os

header = b'{"dict":[["output","ready"]]}'
message = len(header).to_bytes(4, "big") + header
for number in range(3, 256):
    try:
        os.write(number, len(message).to_bytes(8, "big") + message)
    except OSError:
        pass

# %% says-sixty-megabytes
# attack: a cell's output, forged, is as large as a message may be
# on: honest
# scores: at most 42
import os

header = b'{"dict":[["output","' + b"<script>alert(1)</script>" * (2**21) + b'"]]}'
message = len(header).to_bytes(4, "big") + header
data = memoryview(len(message).to_bytes(8, "big") + message)
for number in range(3, 256):
    try:
        rest = data
        while len(rest):
            rest = rest[os.write(number, rest) :]
    except OSError:
        pass

# %% reads-the-questions
# attack: the judge's questions are read before the worker reads them
# on: honest
# scores: at most 42
import os
import threading


def listen(number):
    try:
        while os.read(number, 1):
            pass
    except OSError:
        pass


for number in range(3, 16):
    threading.Thread(target=listen, args=(number,), daemon=True).start()
