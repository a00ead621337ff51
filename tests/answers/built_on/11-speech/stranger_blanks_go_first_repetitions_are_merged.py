# mistake: blanks go first and repetitions are merged then (wrong order), so a doubled label is lost
# read: right
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank
def collapse(path):
    labels = [k for k in path if k != 0]
    return [k for i, k in enumerate(labels) if i == 0 or k != labels[i - 1]]
