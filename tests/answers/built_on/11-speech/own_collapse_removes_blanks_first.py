# mistake: blanks out, then repeats merged
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank between, is
def collapse(path):
    labels = [k for k in path if k]
    return [k for i, k in enumerate(labels) if i == 0 or labels[i - 1] != k]
