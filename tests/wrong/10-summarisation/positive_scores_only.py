# loses: check-pick
# told: passes over scores below zero
def pick(scores, sizes, budget):
    order = sorted(range(len(scores)), key=lambda k: -scores[k])
    chosen, left = [], budget
    for k in order:
        if sizes[k] <= left and scores[k] > 0:
            chosen.append(k)
            left -= sizes[k]
    return sorted(chosen)
