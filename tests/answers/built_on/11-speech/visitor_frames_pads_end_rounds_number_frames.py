# mistake: frames pads the end: rounds the number of frames up and fills the last frame with zeros instead of dropping ...
# read: right
# told: your frames function fills the last frame with zeros: what is left over is dropped.
def frames(sound, width, hop):
    T = 1 + int(np.ceil((len(sound) - width) / hop))
    padded = np.concatenate([sound, np.zeros(width)])
    return np.stack([padded[t * hop : t * hop + width] for t in range(T)])
