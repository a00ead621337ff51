# mistake: none
class Node:
    def __init__(self, labels):
        self.labels = labels
        self.paths = {"blank": [], "label": []}

    def close(self):
        self.blank, self.label = (np.logaddexp.reduce(self.paths[end] + [-np.inf]) for end in ("blank", "label"))
        self.total = np.logaddexp(self.blank, self.label)
        return self


def prefix_beam(log_y, width):
    root = Node([])
    root.paths["blank"].append(0.0)
    beam = [root.close()]
    for row in np.asarray(log_y):
        nodes = {}

        def arrive(labels, end, value):
            nodes.setdefault(str(labels), Node(labels)).paths[end].append(value)

        for node in beam:
            arrive(node.labels, "blank", node.total + row[0])
            for k in range(1, len(row)):
                repeated = node.labels[-1:] == [k]
                if repeated:
                    arrive(node.labels, "label", node.label + row[k])
                arrive(node.labels + [k], "label", (node.blank if repeated else node.total) + row[k])
        beam = sorted((node.close() for node in nodes.values()), key=lambda node: -node.total)[:width]
    return [(node.labels, float(node.total)) for node in beam]
