# mistake: none
def bits_recalled(p, answers):
    symbols = p.shape[-1]
    pick = answers[:, :, None] == np.arange(symbols)
    at_right = (p * pick).sum(axis=-1)
    floor = np.finfo(float).tiny
    known = (np.log2(symbols) + np.log2(np.clip(at_right, floor, None))).mean(axis=1)
    return float(sum(bits for bits in known if bits > 0))
