# mistake: collapse lets the blanks go first and then makes repetitions one, so the same label on both sides of a blank is said once: [3, 0, 3] gives [3] and not [3, 3]; right where no label comes again behind blanks only
# read: right
# told: your collapse takes the blanks away first: then a label that is said twice, with a blank
def collapse(path):
    def merge(labels):
        if len(labels) < 2:
            return labels
        head, rest = labels[0], merge(labels[1:])
        return rest if head == rest[0] else [head] + rest

    return merge([label for label in path if label])
