# loses: check-reading
# told: reads every second row
def as_rows(images):
    return images.transpose(1, 0, 2)


def as_pixels(images, places=None):
    turned = images.copy()
    turned[:, 1::2] = turned[:, 1::2, ::-1]
    flat = turned.reshape(len(images), -1).T[:, :, None]
    return flat if places is None else flat[places]
