# mistake: scores are clipped to +-700 against overflow, so two scores above 700 become equal and share the probability; wrong as soon as scores are in the thousands.
# read: right
# told: In beliefs. In yours stands, with the right numbers, scores; what comes next, the part of
def beliefs(h, W_y, b_y):
    out = []
    for h_t in h:
        s = np.clip(h_t @ W_y.T + b_y, -700, 700)
        e = np.exp(s)
        out.append(e / np.sum(e, axis=-1)[:, np.newaxis])
    return np.array(out)
