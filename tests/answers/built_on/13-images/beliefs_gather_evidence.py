# mistake: beliefs: adds the scores up over the steps before the softmax (the belief as a product of all beliefs so far) instead of reading each state for itself, for the state holds the past already; right at the first step, and so for T = 1.
# read: right
# told: your beliefs add up the scores of all steps so far: each step is read out by itself.
def beliefs(h, W_y, b_y):
    evidence = 0
    found = []
    for h_t in h:
        evidence = evidence + h_t @ W_y.T + b_y
        shifted = evidence - evidence.max(axis=1, keepdims=True)
        p = np.exp(shifted)
        found.append(p / p.sum(axis=1, keepdims=True))
    return np.array(found)
