# mistake: frames stops before len(sound) - width, exclusive, so the last frame is lost where it just fits to the last sample
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    out = []
    for start in range(0, max(len(sound) - width, 1), hop):
        out.append(sound[start : start + width])
    return np.array(out)
