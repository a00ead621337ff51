"""Messages over a socket to a process that may hang, die or answer nonsense."""

import socket
import struct
import time

from grader.judging import codec

PART = 2**15  # bytes that a socket takes at once


class Lost(Exception):
    """The process gave no answer; the message is a sentence that says how."""


class Late(Lost):
    """It took longer than it may."""


class Ended(Lost):
    """It is there no more."""


def exchange(channel, message, until):
    """Send a message, give back the answer; Lost where there is none before the monotonic clock shows `until`, or none
    that can be read."""
    try:
        channel.settimeout(None)  # the kernel's limits: Python's own cost a second system call each time
        _write(channel, codec.framed(message), until)
        size = int.from_bytes(_read(channel, codec.SIZE, until), "big")
        if size > codec.MAX_BYTES:
            raise Lost("the answer was too large")
        return codec.decode(_read(channel, size, until))
    except (TimeoutError, BlockingIOError):
        raise Late("no answer in time") from None
    except OSError:
        raise Ended("the process has ended") from None
    except codec.CodecError:
        raise Lost("the answer could not be read") from None


def left(until):
    """The seconds until then; TimeoutError where there are none."""
    seconds = until - time.monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds


def _limit(channel, option, until):
    """Let the kernel end a wait of this socket's then."""
    seconds, rest = divmod(left(until), 1)
    channel.setsockopt(socket.SOL_SOCKET, option, struct.pack("@ll", int(seconds), int(1e6 * rest) or 1))


def _write(channel, message, until):
    rest = memoryview(message)
    while rest:  # in parts: the kernel would wait as long for each that it makes of a long message
        _limit(channel, socket.SO_SNDTIMEO, until)
        rest = rest[channel.send(rest[:PART]) :]


def _read(channel, size, until):
    parts = []
    while size:
        _limit(channel, socket.SO_RCVTIMEO, until)
        part = channel.recv(min(size, 2**20), socket.MSG_WAITALL)
        if not part:
            raise ConnectionResetError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
