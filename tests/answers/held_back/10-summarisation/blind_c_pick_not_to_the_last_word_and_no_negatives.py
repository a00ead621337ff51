# mistake: TWO: pick takes a sentence only if it is strictly shorter than what is left, so that one that fits to the last word is passed over; and it never takes a sentence with a score of 0 or below.
# read: right
# told: your pick passes over scores below zero: they are scores like others, and only their order counts. B
def pick(scores, sizes, budget):
    ranked = sorted(enumerate(scores), key=lambda pair: (-pair[1], pair[0]))
    left = budget
    out = []
    for place, score in ranked:
        if score <= 0:
            break  # would only make the summary worse
        if sizes[place] < left:
            out.append(place)
            left = left - sizes[place]
    out.sort()
    return out
