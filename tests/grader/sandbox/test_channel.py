"""An exchange with another process ends in time, however that one reads and writes."""

import contextlib
import socket
import threading
import time

import pytest

from grader.judging import codec
from grader.sandbox.channel import Ended, Late, exchange

from ..waiting import LONG

BYTES = 2**23  # more than a socket holds
SECONDS = 1


@pytest.fixture
def ends():
    """Both ends of a channel, of which the tests play the other process's."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


@contextlib.contextmanager
def meanwhile(work):
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    yield
    thread.join(LONG)
    assert not thread.is_alive()


def test_who_reads_by_driblets_cannot_hold_the_sender(ends):
    ours, theirs = ends
    given_up, left = threading.Event(), [BYTES]

    def sip():
        while left[0] > 0 and not given_up.is_set():
            given_up.wait(SECONDS / 4)
            left[0] -= len(theirs.recv(2**16))

    with meanwhile(sip):
        with pytest.raises(Late):
            exchange(ours, bytes(BYTES), time.monotonic() + SECONDS)
        given_up.set()
    assert left[0] > BYTES / 2  # the deadline came first, and not the end of the message


def test_who_writes_by_driblets_cannot_hold_the_reader(ends):
    ours, theirs = ends
    given_up = threading.Event()
    answer = codec.framed(bytes(2**10))

    def drip():
        for k in range(len(answer)):
            if given_up.wait(SECONDS / 4):
                return
            theirs.send(answer[k : k + 1])

    with meanwhile(drip):
        with pytest.raises(Late):
            exchange(ours, b"", time.monotonic() + SECONDS)
        given_up.set()


def test_a_message_of_any_size_arrives_whole(ends):
    ours, theirs = ends
    message, heard = codec.encode({"numbers": list(range(50_000))}), []

    def answer():
        with theirs.makefile("rb") as requests:
            heard.append(codec.read(requests))
        theirs.sendall(codec.framed(message))

    with meanwhile(answer):
        assert exchange(ours, message, time.monotonic() + LONG) == codec.decode(message)
    assert heard == [message]


def test_an_end_is_no_lateness(ends):
    ours, theirs = ends
    theirs.close()
    with pytest.raises(Ended):
        exchange(ours, b"", time.monotonic() + LONG)
