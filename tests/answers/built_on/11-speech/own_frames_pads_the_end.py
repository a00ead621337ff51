# mistake: the last piece is padded with zeros: one frame more
# told: your frames function fills the last frame with zeros: what is left over is dropped.
def frames(sound, width, hop):
    T = int(np.ceil((len(sound) - width) / hop)) + 1
    padded = np.concatenate([sound, np.zeros(T * hop + width)])
    return np.stack([padded[t * hop : t * hop + width] for t in range(T)])
