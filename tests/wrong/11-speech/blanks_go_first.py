# loses: check-collapse
# told: collapse takes the blanks away first
def collapse(path):
    said = [label for label in path if label != 0]
    return [label for k, label in enumerate(said) if k == 0 or label != said[k - 1]]
