# mistake: clips the scores at 700 so that exp does not overflow
# told: In beliefs. In yours stands, with the right numbers, scores; what comes next, the part of weights that is made of scores, does not: look fro
def beliefs(h, W_y, b_y):
    e = np.exp(np.clip(h @ W_y.T + b_y, -700, 700))
    return e / e.sum(axis=-1, keepdims=True)
