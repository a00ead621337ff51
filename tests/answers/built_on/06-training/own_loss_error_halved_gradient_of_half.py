# mistake: TWO: half of the squared error, gradient consistent with it but divided by all steps
# told: your masked_loss matches one in which loss and dy are half of what they should be. your masked_loss
def masked_loss(y, target, mask):
    e = np.where(mask, y - target, 0.0)
    loss = 0.5 * np.sum(e[mask] ** 2) / mask.sum()
    return loss, e / mask.size
