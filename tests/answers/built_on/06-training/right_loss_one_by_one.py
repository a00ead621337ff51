# mistake: none
def masked_loss(y, target, mask):
    places = [tuple(place) for place in np.argwhere(mask)]
    dy = np.zeros(np.shape(mask))
    loss = 0.0
    for place in places:
        gap = (y[place] - target[place]) / len(places)
        loss += gap * (y[place] - target[place])
        dy[place] = gap + gap
    return loss, dy
