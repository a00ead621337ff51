# mistake: TWO: beliefs subtracts the maximum of all scores instead of each place's own, so where all scores are far below it 0 is divided by 0, and it leaves out b_y.
# read: right
# told: In beliefs. In yours stands, with the right numbers, a part of scores, made of h and W_y; what score
def beliefs(h, W_y, b_y):
    scores = np.tensordot(h, W_y, axes=(2, 1))
    weights = np.exp(scores - np.amax(scores))
    return weights / np.sum(weights, axis=2)[:, :, None]
