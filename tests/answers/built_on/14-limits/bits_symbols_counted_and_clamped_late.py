# mistake: Two slips: K is taken from the answers that happen to occur (the largest plus one) instead of from p, and the bound of 0 is put on the sum instead of on each answer.
# told: In bits_recalled. In yours stands, with the right numbers, a part of what is returned, made of surpr
def bits_recalled(p, answers):
    """What is known of the answers, in bits: a number."""
    K = answers.max() + 1
    right = np.take_along_axis(p, answers[..., None], axis=2)[..., 0]
    right = np.where(right < np.finfo(float).tiny, np.finfo(float).tiny, right)
    bits = np.log2(K) + np.log2(right).mean(axis=1)
    return max(bits.sum(), 0.0)
