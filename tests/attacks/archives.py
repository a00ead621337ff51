"""Archives as a learning platform might pass them on, each put among the downloads by a function."""

import io
import zipfile

ARCHIVES = []
EVE = "03-gates_eve_attempt_2026-11-01-17-30-00"


def archive(place):
    ARCHIVES.append(place)
    return place


def zipped(members):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return file.getvalue()


@archive
def climbs_out(folder, honest):
    (folder / f"{EVE}.zip").write_bytes(zipped({"../../../../climbed.ipynb": honest, "/climbed.ipynb": honest}))


@archive
def holds_a_neighbours_file(folder, honest):
    name = "03-gates_ada_attempt_2026-11-02-17-30-00_gates.ipynb"
    (folder / f"{EVE}.zip").write_bytes(zipped({name: b"not ada's", f"x/{name}": b"not ada's"}))


@archive
def unfolds_to_two_hundred_megabytes(folder, honest):
    (folder / f"{EVE}.zip").write_bytes(zipped({f"{EVE}_gates.ipynb": bytes(200_000_000)}))


@archive
def is_no_archive(folder, honest):
    (folder / f"{EVE}.zip").write_bytes(b"PK\x03\x04 and no more")


@archive
def student_is_a_way_up(folder, honest):
    for student in ("..", "..%2f..", "-rf", ".", "~"):
        (folder / f"03-gates_{student}_attempt_2026-11-01-17-30-00_gates.ipynb").write_bytes(honest)


@archive
def date_that_is_none(folder, honest):
    (folder / "03-gates_eve_attempt_9999-99-99-99-99-99_gates.ipynb").write_bytes(honest)


@archive
def holds_an_archive(folder, honest):
    (folder / f"{EVE}.zip").write_bytes(zipped({"inner.zip": zipped({f"{EVE}_gates.ipynb": honest})}))
