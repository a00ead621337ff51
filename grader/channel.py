"""Messages over a socket to a process that may hang, die or answer nonsense."""

import time

from grader import codec


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
        channel.settimeout(left(until))
        channel.sendall(codec.framed(message))
        size = int.from_bytes(_read(channel, codec.SIZE, until), "big")
        if size > codec.MAX_BYTES:
            raise Lost("the answer was too large")
        return codec.decode(_read(channel, size, until))
    except TimeoutError:
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


def _read(channel, size, until):
    parts = []
    while size:
        channel.settimeout(left(until))
        part = channel.recv(min(size, 2**20))
        if not part:
            raise ConnectionResetError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
