# mistake: none
def masked_loss(y, target, mask):
    where = np.nonzero(mask)
    gap = np.asarray(y)[where] - np.asarray(target)[where]
    weight = 1 / gap.size
    dy = np.zeros(np.shape(mask))
    dy[where] = (weight + weight) * gap
    return weight * np.dot(gap, gap), dy
