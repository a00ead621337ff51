# mistake: the label before is remembered across a blank, so that 3 0 3 says one 3
# read: right
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank
def collapse(path):
    """[0, 3, 3, 0, 3] -> [3, 3]."""
    said = []
    before = None
    for k in path:
        if k == 0:
            continue
        if k != before:
            said.append(k)
        before = k
    return said
