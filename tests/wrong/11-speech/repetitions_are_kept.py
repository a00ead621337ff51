# loses: check-collapse
# told: collapse does not make repetitions one
def collapse(path):
    return [int(label) for label in path if label]
