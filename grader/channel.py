"""Messages over a socket to a process that may hang, die or answer nonsense."""

import time

from grader import codec


class Lost(Exception):
    """The learner's process gave no answer; the message is a sentence that says how."""


def exchange(channel, message, seconds):
    """Send a message, give back the answer; Lost where there is none in time, or none that can be read."""
    deadline = time.monotonic() + seconds
    try:
        channel.settimeout(max(1e-3, seconds))
        channel.sendall(len(message).to_bytes(8, "big") + message)
        size = int.from_bytes(_read(channel, 8, deadline), "big")
        if size > codec.MAX_BYTES:
            raise Lost("the answer was too large")
        return codec.decode(_read(channel, size, deadline))
    except TimeoutError:
        raise Lost(f"no answer within {seconds:g} seconds: is there a loop that does not end?") from None
    except OSError:
        raise Lost("your code ended the process that it ran in") from None
    except codec.CodecError:
        raise Lost("the answer could not be read") from None


def _read(channel, size, deadline):
    parts = []
    while size:
        channel.settimeout(max(1e-3, deadline - time.monotonic()))
        part = channel.recv(min(size, 2**20))
        if not part:
            raise ConnectionResetError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)
