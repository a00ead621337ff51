# mistake: the mask is read the other way round, True as padding (as key_padding_mask in PyTorch), so only the padding is measured. With no padding at all it divides by 0.
# read: right
# told: your masked_loss matches one in which the mask is turned round: the padding counts and t
def masked_loss(y, target, mask):
    steps = [(t, n) for t, n in np.ndindex(*mask.shape) if not mask[t, n]]
    errors = {s: y[s] - target[s] for s in steps}
    loss = sum(e * e for e in errors.values()) / len(errors)
    dy = np.zeros(np.shape(y))
    for s, e in errors.items():
        dy[s] = 2 * e / len(errors)
    return loss, dy
