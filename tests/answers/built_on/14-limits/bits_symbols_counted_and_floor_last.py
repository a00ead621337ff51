# mistake: two mistakes: K is taken as the number of symbols that occur among the answers, not p.shape[2]; and the floor of 0 is put on the sum over the answers, not on each answer.
# read: wrong
# told: In bits_recalled. In yours stands, with the right numbers, a part of what is returned, made of surpr
def bits_recalled(p, answers):
    symbols = np.unique(answers).size
    chosen = np.take_along_axis(p, answers[..., None], axis=2)[..., 0]
    chosen = np.where(chosen < np.finfo(float).tiny, np.finfo(float).tiny, chosen)
    surprise = -np.log2(chosen).mean(axis=1)
    return max(0.0, float(np.sum(np.log2(symbols) - surprise)))
