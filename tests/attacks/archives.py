"""Archives as a learning platform might pass them on, each put among the downloads by a function: hostile ones, and
honest ones in clumsy shapes, from which the notebook must arrive."""

import bz2
import gzip
import io
import lzma
import random
import stat
import struct
import tarfile
import zipfile

ARCHIVES, HONEST, NAMES = [], [], []
EVE = "03-gates_eve_attempt_2026-11-01-17-30-00"
MUCH = bytes(2**26 + 2**20)  # more than may be kept


def archive(place):
    """What is hostile. What arrives of it is its author's own loss."""
    ARCHIVES.append(place)
    return place


def about_names(place):
    """What its author tries is to land elsewhere, or in another's name."""
    NAMES.append(place)
    return archive(place)


def honest_one(place):
    """The notebook in it arrives."""
    HONEST.append(place)
    return archive(place)


def zipped(members, kind=zipfile.ZIP_DEFLATED):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", kind) as made:
        for name, data in members.items() if isinstance(members, dict) else members:
            made.writestr(name, data)
    return file.getvalue()


def taped(members, mode="w:gz", **headers):
    """A tape; a member is bytes, or the fields of its header."""
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode=mode) as made:
        for name, data in members.items():
            info = tarfile.TarInfo(name)
            info.pax_headers = headers
            fields = {"size": len(data)} if isinstance(data, bytes) else data
            for field, value in fields.items():
                setattr(info, field, value)
            made.addfile(info, io.BytesIO(data) if isinstance(data, bytes) else None)
    return file.getvalue()


def put(folder, data, ending="zip"):
    (folder / f"{EVE}.{ending}").write_bytes(data)


@about_names
def climbs_out(folder, honest):
    put(folder, zipped({"../../../../climbed.ipynb": honest, "/climbed.ipynb": honest, "..\\climbed.ipynb": honest}))


@about_names
def climbs_out_of_a_tape(folder, honest):
    links = {"up": {"type": tarfile.SYMTYPE, "linkname": "../../.."}}
    put(
        folder,
        taped({"../../climbed.ipynb": honest, "/climbed.ipynb": honest, **links, "up/climbed.ipynb": honest}),
        "tar.gz",
    )


@about_names
def holds_a_neighbours_file(folder, honest):
    name = "03-gates_ada_attempt_2026-11-02-17-30-00_gates.ipynb"
    put(
        folder,
        zipped({name: b"not ada's", f"x/{name}": b"not ada's", f"{name[:-6]}.zip": zipped({"gates.ipynb": b"no"})}),
    )


@archive
def unfolds_to_two_hundred_megabytes(folder, honest):
    put(folder, zipped({f"{EVE}_gates.ipynb": bytes(200_000_000)}))


@archive
def archives_in_archives_unfold_to_gigabytes(folder, honest):
    inner = zipped({f"{number}.ipynb": MUCH[: 2**23] for number in range(8)})
    for _ in range(2):
        inner = zipped({f"{number}.zip": inner for number in range(16)})
    put(folder, inner)


@archive
def a_tape_that_takes_long_to_list(folder, honest):
    header = taped({"a": {"size": 2**33}}, "w")[:512]
    put(folder, bz2.compress(header) + bz2.compress(bytes(2**22)) * 2**11, "tar.gz")


@archive
def one_file_unfolds_without_a_tape(folder, honest):
    put(folder, gzip.compress(b"{" + MUCH), "ipynb.gz")


@archive
def entries_overlap(folder, honest):
    """Every entry of the list is the same, large, compressed one."""
    whole = zipped({"a.ipynb": MUCH[: 2**25]})
    end = whole.rindex(b"PK\5\6")
    first = struct.unpack("<I", whole[end + 16 : end + 20])[0]
    many, entry = 2000, whole[first:end]
    last = struct.pack("<4s4H2IH", b"PK\5\6", 0, 0, many, many, many * len(entry), first, 0)
    put(folder, whole[:first] + entry * many + last)


@archive
def a_list_of_members_without_end(folder, honest):
    put(folder, zipped([(f"{number}{'x' * 400}/", b"") for number in range(12_000)]))


@archive
def thousands_of_notebooks(folder, honest):
    put(folder, zipped([(f"{number}.ipynb", b"") for number in range(5_000)]))


@archive
def sizes_that_lie(folder, honest):
    data = bytearray(zipped({"gates.ipynb": MUCH[: 2**20]}))
    at = data.rindex(b"PK\1\2")
    data[at + 24 : at + 28] = struct.pack("<I", 5)
    put(folder, bytes(data))


@archive
def a_tape_whose_sizes_lie(folder, honest):
    put(folder, taped({"gates.ipynb": {"size": 2**60}}, "w"), "gz")


@archive
def a_tape_with_a_hole_of_an_exabyte(folder, honest):
    headers = {"GNU.sparse.major": "0", "GNU.sparse.minor": "1", "GNU.sparse.map": "0,0", "GNU.sparse.size": str(2**60)}
    put(folder, taped({"gates.ipynb": b"x"}, **headers), "tar.gz")


@archive
def a_tape_with_endless_headers(folder, honest):
    put(folder, taped({"gates.ipynb": honest}, comment="x" * 2**23), "tar.gz")


@archive
def a_name_without_end_in_a_gzip(folder, honest):
    put(folder, b"\x1f\x8b\x08\x08" + bytes(6) + b"a" * 2**24, "tar.gz")


@archive
def needs_gigabytes_of_memory_to_unpack(folder, honest):
    hungry = [{"id": lzma.FILTER_LZMA2, "dict_size": 2**30}]
    put(folder, lzma.compress(taped({"gates.ipynb": honest}, "w"), filters=hungry), "tar.gz")


@about_names
def links_to_the_solution(folder, honest):
    link, soft = zipfile.ZipInfo("gates.ipynb"), {"type": tarfile.SYMTYPE, "linkname": "/etc/passwd"}
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    hard = {"type": tarfile.LNKTYPE, "linkname": "../../../source/03-gates/gates.ipynb"}
    tape = taped({"gates.ipynb": soft, "x/gates.ipynb": hard, "y/gates.ipynb": {"type": tarfile.FIFOTYPE}})
    put(folder, zipped([(link, b"../../../source/03-gates/gates.ipynb"), ("t.tar.gz", tape)]))


@about_names
def is_no_archive(folder, honest):
    put(folder, b"PK\x03\x04 and no more")


@archive
def is_empty(folder, honest):
    put(folder, b"")
    put(folder, b"", "tar.gz")


@about_names
def student_is_a_way_up(folder, honest):
    for student in ("..", "..%2f..", "-rf", ".", "~"):
        (folder / f"03-gates_{student}_attempt_2026-11-01-17-30-00_gates.ipynb").write_bytes(honest)


@about_names
def date_that_is_none(folder, honest):
    (folder / "03-gates_eve_attempt_9999-99-99-99-99-99_gates.ipynb").write_bytes(honest)


@honest_one
def holds_an_archive(folder, honest):
    put(folder, zipped({"inner.zip": zipped({f"{EVE}_gates.ipynb": honest})}))


@honest_one
def archives_of_two_kinds_in_one_another(folder, honest):
    put(folder, zipped({"a.tar.gz": taped({"b.zip": zipped({"gates.ipynb": honest})})}))


@honest_one
def a_folder_as_a_mac_packs_it(folder, honest):
    names = ("gates.ipynb", "__MACOSX/03-gates/._gates.ipynb", "__MACOSX/._03-gates")
    put(
        folder,
        zipped([("03-gates/", b""), (f"03-gates/{names[0]}", honest), *((name, b"\0\5\26\7") for name in names[1:])]),
    )


@honest_one
def with_the_checkpoints_of_jupyter(folder, honest):
    old = {f"03-gates/.ipynb_checkpoints/{name}-checkpoint.ipynb": b"older" for name in ("gates", "gates-Copy1")}
    put(folder, zipped({"03-gates/gates.ipynb": honest, **old}))


@honest_one
def with_copies_in_it(folder, honest):
    old = ("gates-Copy1", "gates (1)", "gates_copy", "old/gates", "zz/old/gates", "Copy of gates", "Gates")
    put(folder, zipped({"gates.ipynb": honest, **{f"{name}.ipynb": b"older" for name in old}}))


@honest_one
def the_whole_course_in_it(folder, honest):
    others = {f"exercises/{name}/{name}.ipynb": b"{}" for name in ("00-warm-up", "01-rnn", "02-vanishing")}
    put(folder, zipped({**others, "exercises/03-gates/gates.ipynb": honest}))


@honest_one
def with_an_environment_in_it(folder, honest):
    library = {f"work/venv/lib/module{number}.py": b"pass" for number in range(10_001)}
    put(folder, zipped({**library, "work/gates.ipynb": honest}))


@honest_one
def beside_data_that_is_too_large(folder, honest):
    put(
        folder,
        zipped({"data.zip": zipped({"data.csv": MUCH}), "large.ipynb": MUCH, "gates.ipynb": honest, "data.csv": MUCH}),
    )


@honest_one
def on_a_tape_before_data(folder, honest):
    put(folder, taped({"./03-gates/gates.ipynb": honest, "./03-gates/data.csv": MUCH}), "tar.gz")


@honest_one
def one_member_is_damaged(folder, honest):
    data = bytearray(zipped({"large.ipynb": b"x" * 1000, "gates.ipynb": honest}))
    data[45] ^= 0xFF
    put(folder, bytes(data))


@honest_one
def packed_by_the_command_gzip(folder, honest):
    put(folder, gzip.compress(honest), "ipynb.gz")


@honest_one
def on_a_tape_with_something_after_it(folder, honest):
    put(folder, taped({"gates.ipynb": honest}) + b"\0something" * 9, "tar.gz")


@honest_one
def on_a_tape_that_was_cut(folder, honest):
    put(folder, taped({"gates.ipynb": honest, "noise.csv": random.Random(0).randbytes(2**18)})[: -(2**14)], "tar.gz")


@honest_one
def unpacks_itself(folder, honest):
    put(folder, b"#!/bin/sh\nunzip $0\n" + zipped({"gates.ipynb": honest}))


@honest_one
def beside_an_encrypted_one(folder, honest):
    data = bytearray(zipped({"secret.ipynb": b"secret", "gates.ipynb": honest}))
    data[data.index(b"PK\1\2") + 8] |= 1
    put(folder, bytes(data))


@honest_one
def renamed_by_a_browser(folder, honest):
    put(folder, zipped({"gates (1).ipynb.txt": honest}))


@honest_one
def copied_by_colab(folder, honest):
    put(folder, zipped({"Copy of gates.ipynb": honest}))


@honest_one
def renamed_to_anything(folder, honest):
    put(folder, zipped({"Übung 3/My final solution.ipynb": honest, "notes.txt": b""}))


@honest_one
def downloaded_twice(folder, honest):
    (folder / f"{EVE}_gates (1).ipynb").write_bytes(honest)


@honest_one
def names_too_long_for_a_folder(folder, honest):
    put(folder, zipped({"/".join(["a" * 300] * 40) + "/gates.ipynb": honest}))


@honest_one
def a_file_where_a_folder_should_be(folder, honest):
    put(folder, zipped([("x.ipynb", b"{}"), ("x.ipynb/y.ipynb", b"{}"), ("gates.ipynb", honest)]))
