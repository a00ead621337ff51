# loses: check-pick
# told: your pick counts sentences
def pick(scores, sizes, budget):
    order = np.argsort(-np.asarray(scores), kind="stable")
    return sorted(int(k) for k in order[:budget])
