# mistake: as_pixels with places sends pixel i TO step places[i] (the inverse order) instead of taking step t's pixel FROM places[t]
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_pixels(images, places=None):
    N = images.shape[0]
    x = images.reshape(N, -1).T[:, :, None]
    if places is not None:
        moved = np.empty_like(x)
        moved[places] = x
        x = moved
    return x
