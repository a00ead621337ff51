# mistake: frames loses the last frame where it just fits: the beginnings run up to len(sound) - width without it; so one frame is missing where (samples - width) is a multiple of hop (none at all for a sound of one width), and all is right where samples are left over at the end
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    begins = np.arange(0, len(sound) - width, hop)
    return sound[begins[:, None] + np.arange(width)[None, :]]
