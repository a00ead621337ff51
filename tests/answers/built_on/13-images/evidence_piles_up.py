# mistake: the scores are summed over the steps so far, as if each belief were multiplied into the next; right for T = 1 and at the first step only
# read: right
# told: your beliefs add up the scores of all steps so far: each step is read out by itself.
def beliefs(h, W_y, b_y):
    p, evidence = [], 0
    for h_t in h:
        evidence = evidence + h_t @ W_y.T + b_y
        w = np.exp(evidence - evidence.max(-1, keepdims=True))
        p.append(w / w.sum(-1, keepdims=True))
    return np.stack(p)
