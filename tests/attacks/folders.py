"""What can stand in a folder of submissions in the place of a notebook or a date: each function puts one there, with
the honest notebook at hand, and says what it earns and what is recorded besides."""

import os
from datetime import datetime
from typing import NamedTuple

HONEST = 42
FOLDERS = []


class Folder(NamedTuple):
    name: str
    points: float | None  # None: nothing is recorded
    note: str
    place: callable


def earns(points, note=""):
    def keep(place):
        FOLDERS.append(Folder(place.__name__, points, note, place))
        return place

    return keep


@earns(0, "is a link")
def link_to_the_solution(folder, honest, neighbour):
    (folder / "work.ipynb").symlink_to(folder.parents[2] / "source" / "small" / "work.ipynb")


@earns(0, "is a link")
def link_to_the_neighbour(folder, honest, neighbour):
    (folder / "work.ipynb").symlink_to(neighbour / "work.ipynb")


@earns(0, "is not a file")
def pipe(folder, honest, neighbour):
    os.mkfifo(folder / "work.ipynb")


@earns(0, "is not a file")
def another_folder(folder, honest, neighbour):
    (folder / "work.ipynb").mkdir()


@earns(0, "larger than")
def ten_gigabytes_of_nothing(folder, honest, neighbour):
    with open(folder / "work.ipynb", "wb") as file:
        file.truncate(10 * 2**30)


@earns(HONEST, "under another name")
def renamed(folder, honest, neighbour):
    (folder / "Work (1).ipynb").write_bytes(honest)


@earns(HONEST, "under another name")
def renamed_to_anything(folder, honest, neighbour):
    (folder / "My final solution 2.ipynb").write_bytes(honest)


@earns(HONEST)
def copies_beside_it(folder, honest, neighbour):
    (folder / "work.ipynb").write_bytes(honest)
    for name in ("work-Copy1", "work (2)", "Copy of work", "notes", ".hidden"):
        (folder / f"{name}.ipynb").write_bytes(b"older")


@earns(HONEST, "under another name")
def the_last_of_many_copies(folder, honest, neighbour):
    for number in (1, 2, 9, 11):
        (folder / f"work-Copy{number}.ipynb").write_bytes(b"older")
    (folder / "work-Copy12.ipynb").write_bytes(honest)


@earns(0, "not handed in")
def of_two_strangers_neither(folder, honest, neighbour):
    for name in ("this", "that"):
        (folder / f"{name}.ipynb").write_bytes(honest)


@earns(0, "is a link")
def link_under_another_name(folder, honest, neighbour):
    (folder / "work (1).ipynb").symlink_to(neighbour / "work.ipynb")


@earns(0, "not handed in")
def names_that_take_long_to_read(folder, honest, neighbour):
    for letter in "ab":
        (folder / ("work" + "_copy" * 40 + "(1)" * 10 + letter + ".ipynb")).write_bytes(honest)


@earns(HONEST, "no date")
def no_date_in_the_timestamp(folder, honest, neighbour):
    (folder / "work.ipynb").write_bytes(honest)
    (folder / "timestamp.txt").write_bytes(b"yesterday \xff\x00")


@earns(HONEST, "no date")
def date_out_of_range(folder, honest, neighbour):
    (folder / "work.ipynb").write_bytes(honest)
    (folder / "timestamp.txt").write_text("99999-99-99 99:99:99 Mars")


@earns(HONEST, "not a file")
def pipe_for_a_timestamp(folder, honest, neighbour):
    (folder / "work.ipynb").write_bytes(honest)
    os.mkfifo(folder / "timestamp.txt")


@earns(HONEST, "is a link")
def link_for_a_timestamp(folder, honest, neighbour):
    (folder / "work.ipynb").write_bytes(honest)
    (folder / "timestamp.txt").symlink_to("/dev/zero")


@earns(HONEST)
def much_besides(folder, honest, neighbour):
    """Files that a notebook might import, run at start-up, or be graded in the place of."""
    (folder / "work.ipynb").write_bytes(honest)
    for name in ("numpy.py", "sitecustomize.py", "nbgrader_config.py", "gradebook.db", "source.ipynb"):
        (folder / name).write_text(f"raise SystemExit({datetime.now().isoformat()!r})")


@earns(None, "cannot be read")
def link_for_the_folder(folder, honest, neighbour):
    folder.rmdir()
    folder.symlink_to(neighbour)
