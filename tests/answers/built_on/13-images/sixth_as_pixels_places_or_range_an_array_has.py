# mistake: `places or range(...)`: an array has no truth value, Python stops with a ValueError when places is given
# read: right
# told: your as_pixels asks whether an array is true
def as_pixels(images, places=None):
    x = images.transpose(1, 2, 0).reshape(-1, len(images), 1)
    places = places or list(range(len(x)))
    return x[places]
