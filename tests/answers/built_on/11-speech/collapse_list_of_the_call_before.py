# mistake: collapse collects into a list that is a default value, which is made once and lives on: every call returns its labels behind those of all calls before, and lists that were returned earlier grow; right in the first call
# read: right
# told: your collapse answers otherwise when asked the same again: it remembers earlier calls, o
def collapse(path, said=[]):
    before = None
    for label in path:
        if label != before and label != 0:
            said.append(label)
        before = label
    return said
