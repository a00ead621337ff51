# loses: check-pick
# told: returns the best sentence where nothing fits
def pick(scores, sizes, budget):
    order = sorted(range(len(scores)), key=lambda k: -scores[k])
    chosen, left = [], budget
    for k in order:
        if sizes[k] <= left:
            chosen.append(k)
            left -= sizes[k]
    return sorted(chosen) or [order[0]]
