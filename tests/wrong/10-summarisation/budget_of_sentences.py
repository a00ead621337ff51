# loses: check-pick
# told: counts sentences
def pick(scores, sizes, budget):
    order = np.argsort(-np.asarray(scores), kind="stable")
    return sorted(int(k) for k in order[:budget])
