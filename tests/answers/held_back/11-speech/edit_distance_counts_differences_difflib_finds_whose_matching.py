# mistake: counts the differences that difflib finds, whose matching (longest block first) does not give the fewest edits
# read: vague
def edit_distance(said, heard):
    from difflib import SequenceMatcher

    errors = 0
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, said, heard, autojunk=False).get_opcodes():
        if tag != "equal":
            errors += max(i2 - i1, j2 - j1)
    return errors
