# mistake: keeps a label where the next one differs, and never keeps the last label of the path, which has no next one; so the last label said is lost where the path ends in it; right where the path ends in a blank (or is empty)
# read: right
# told: your collapse leaves out the last label.
def collapse(path):
    labels = np.array(path, dtype=int)
    ends_a_run = labels[:-1] != labels[1:]
    kept = labels[:-1][ends_a_run]
    return kept[kept != 0].tolist()
