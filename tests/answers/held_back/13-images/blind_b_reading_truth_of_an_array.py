# mistake: as_pixels asks `if places:`, which crashes (the truth of an array is ambiguous) whenever an order of more than one place is given; as_rows is right.
# read: right
# told: your as_pixels asks whether an array is true, as `if`, `and`, max and min do, and it holds many answ
def as_rows(images):
    return np.swapaxes(images, 0, 1)


def as_pixels(images, places=None):
    flat = images.reshape(images.shape[0], -1)  # (N, R C)
    if places:
        flat = flat[:, places]
    return np.expand_dims(flat.T, axis=2)
