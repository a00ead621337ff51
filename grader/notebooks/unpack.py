"""The notebooks in an archive from a stranger, and in the archives within it: no header is believed, each byte counted.

Nothing is written and nothing else is unpacked. What is damaged, encrypted or too large is left out by itself; when
time is up, what was found until then is kept.
"""

import bz2
import gzip
import io
import re
import tarfile
import time
import zipfile

DEPTH = 3  # of archives within archives
CHUNK = 2**16
LONGEST = 2**22  # bytes of a list of members, or of all headers of one
NAME, PARTS = 100, 20  # characters of a name, names in a path: the last ones
ANY = 2**62
KINDS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # others may ask for any amount of memory
NOTEBOOK = re.compile(r"\.ipynb(?:\.txt|\.json)?$", re.IGNORECASE)  # as some browsers save it


class Spent(Exception):
    """The message says what there was too much of."""


class Budget:
    """What may be read and kept of one submission, all archives within archives together."""

    def __init__(self, most_bytes, most_files, seconds):
        self.bytes, self.files = most_bytes, most_files
        self.end = time.thread_time() + seconds  # of the processor's time

    def look(self):
        if time.thread_time() > self.end:
            raise Spent("it takes too long to read")

    def keep(self, file):
        """All that can be read of `file`."""
        parts, size = [], 0
        while part := file.read(CHUNK):
            self.look()
            size += len(part)
            if size > self.bytes:
                raise ValueError("it is too large")
            parts.append(part)
        if self.files < 1:
            raise Spent("there are too many notebooks in it")
        self.bytes, self.files = self.bytes - size, self.files - 1
        return b"".join(parts)


class _Looked:
    """A file that looks at the clock at each reading, and gives no more than `left` bytes."""

    def __init__(self, file, budget, reading=None):
        self.reading, self.budget, self.left = reading or file.read, budget, LONGEST
        self.seek, self.tell, self.seekable = file.seek, file.tell, file.seekable

    def read(self, size=-1):
        self.budget.look()
        data = self.reading(min(size, self.left + 1) if size >= 0 else min(self.left, LONGEST) + 1)
        self.left -= len(data)
        if self.left < 0:
            raise Spent("the list of what is in it is too long")
        return data


def notebooks(file, name, budget, depth=DEPTH):
    """Yield (parts of its path, bytes) for each notebook in an archive, and (parts, sentence) for what was left out."""
    inner = []
    try:
        for parts, member in _members(file, name, budget):
            if isinstance(member, str):
                yield parts, member
            elif is_archive(parts[-1]) and depth > 1:
                inner.append((parts, member))
            elif NOTEBOOK.search(parts[-1]):
                yield (*parts[:-1], NOTEBOOK.sub(".ipynb", parts[-1])), member
    except Exception as error:  # an archive can be wrong in more ways than its module has names for
        yield (), f"the rest was left out: {error or type(error).__name__}"
    for parts, data in inner:
        for more, member in notebooks(io.BytesIO(data), parts[-1], budget, depth - 1):
            yield (*parts[:-1], without_endings(parts[-1]), *more), member


def is_archive(name):
    return name.lower().endswith((".zip", ".gz", ".tgz", ".tar"))


def without_endings(name):
    """`work.tar.gz` and `work.zip` as `work`."""
    return re.sub(r"(?i)(?:\.zip|(?:\.tar)?\.gz|\.tgz|\.tar)$", "", name) or "archive"


def _members(file, name, budget):
    """Yield (parts, bytes or a sentence) for notebooks and archives; anything else is passed over unread."""
    head = file.read(512)
    opened = {b"\x1f\x8b": gzip.open, b"BZ": bz2.open}.get(head[:2])
    if head[:2] == b"PK" or (not (opened or head[257:262] == b"ustar") and zipfile.is_zipfile(file)):
        yield from _zipped(file, budget)
        return
    file.seek(0)
    looked = _Looked(file, budget)
    looked.left = ANY
    stream = opened(looked) if opened else file
    alone = without_endings(name)
    if opened and NOTEBOOK.search(alone) and stream.peek(1)[:1] == b"{":
        yield (alone,), budget.keep(stream)
    else:
        yield from _taped(stream, budget)


def _zipped(file, budget):
    looked = _Looked(file, budget)
    with zipfile.ZipFile(looked) as archive:
        looked.left = ANY
        # notebooks first: what is large or hostile beside them costs them nothing
        for member in sorted(archive.infolist(), key=lambda member: is_archive(member.filename)):
            parts = _parts(member.filename)
            if parts is None or member.is_dir():
                continue
            try:
                if member.compress_type not in KINDS:
                    raise ValueError("it is packed in a way that is not read here")
                with archive.open(member) as packed:
                    yield parts, budget.keep(packed)
            except Spent:
                raise
            except Exception as error:
                yield parts, f"it was left out: {error or type(error).__name__}"


def _taped(stream, budget):
    looked = _Looked(stream, budget, stream.read1)  # what comes before a damage is not lost with it
    with tarfile.open(fileobj=looked, mode="r|") as archive:
        while member := archive.next():
            archive.members.clear()
            looked.left = ANY
            parts = _parts(member.name)
            if parts is not None and member.isreg() and not member.issparse():
                try:
                    yield parts, budget.keep(archive.extractfile(member))
                except ValueError as error:
                    yield parts, f"it was left out: {error}"
            looked.left = LONGEST + max(0, member.size)  # what is left of it, and the next one's headers


def _parts(name):
    """The names in a member's path that are safe to write, or None where it is not wanted or hidden."""
    parts = [part for part in re.split(r"[/\\]", name) if part not in ("", ".", "..")]
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in parts)
    if not parts or hidden or not (NOTEBOOK.search(parts[-1]) or is_archive(parts[-1])):
        return None
    written = ("".join(letter if letter.isprintable() else "_" for letter in part) for part in parts[-PARTS:])
    return tuple(part[-NAME:].strip() or "_" for part in written)
