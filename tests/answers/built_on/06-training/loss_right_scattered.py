# mistake: none
def masked_loss(y, target, mask):
    places = np.flatnonzero(mask)
    gap = np.take(y, places).astype(float) - np.take(target, places)
    dy = np.bincount(places, weights=gap * (2.0 / places.size), minlength=mask.size)
    return float(gap @ gap) / places.size, dy.reshape(mask.shape)
