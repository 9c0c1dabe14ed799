<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Chatelaine</name>
    <message>
        <source>chatelaine-cli --help shows how to call it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries out what differs; a second time nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows servers, groups and their variables as ansible-inventory does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory file or folder to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“inventory” wants list, or host and a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server “%1” in this inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was deployed on a server, by whom and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“journal” wants the name of one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a deploy would change. Reads only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End with status 3 when something would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs here, but is not in the folder any more; it is left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the files of services or of a role as they will be on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The templates of this role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services (the default).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With secrets, readable only by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“render” wants the name of one server and --out DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1” on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this service; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how the services run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no variables: it must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renders one template, in Ansible&apos;s environment or Jinja2&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variables, in YAML or JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jinja2&apos;s own defaults instead of Ansible&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where included templates are looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An option of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“template” wants one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no option of the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a server&apos;s variables as they are in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this service sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this role sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With where each comes from, and what it overrides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vars” wants the name of one server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the containers, %1 s at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The containers were not ready within %2 s (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the units, %1 s at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units did not run steadily within %2 s (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 did not answer as it should within %2 s (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing accepted connections at %3 within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check “%3” did not succeed within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer, %1 s at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service cannot have the name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not run as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this service could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the path of a file on a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of %1 is no name of an account or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be asked from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “from: server” in this check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer this computer as it should within %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 deployed newer settings at %2: synchronise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the changes of the others, then deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was no longer reserved for this deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy again: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether its disk is full or read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files did not arrive on the server as they were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether its disk is full, and deploy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder on the server, and a file shall be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the folder away, or choose another path for the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no folder on the server, and a folder has to be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the file away, or choose another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symlink that does not belong to root; nothing is installed through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the symlink by a folder, or give it to root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be installed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all files could be put back on the server; it stopped at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy again when what the details say is mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is missing on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd could not read its units again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 could not be enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log shows its last words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no program that could ask a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install curl there, or choose another check for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no program that could try a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install netcat there, or choose another check for this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk of the server is full: make room, and deploy again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reserved for this deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether /var/lib/chatelaine can be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been deploying here since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for %1, who is deploying here since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of this service are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service runs with its new settings, but the server keeps no record of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy again to complete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its files may be new already; they were not put to use. The next deploy completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; its files were put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new files are in place; whether it runs with them was not awaited. The next deploy completes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new files are in place; the next deploy tries it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deploy could not be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no Docker Compose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install docker-compose there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker Compose could not start the containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not run systemd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this service on another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reload command failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it; until then this server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable %1 must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port “%1” is no number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to become root “%1” is not one Chatelaine knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set ansible_become_method to sudo, su or doas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be reached by “%2”, which Chatelaine cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set ansible_connection to ssh or local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since the last comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “%1” on the servers asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server “%1” in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups %1 and %2 contain each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of them out of the other&apos;s children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansible_group_priority of the group %1 must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the name of a server and of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range [%1] of server names is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range looks like [1:20], [01:20], [a:f] or, with a step, [0:10:2].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands for more than 100,000 servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section %1 is wrong: its name may have no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section %1 is wrong: behind the colon there may be children or vars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark of this line is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name of a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the name of a server there may only be key=value; a value with spaces needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a section of variables each line must be key = value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name of a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are variables for the group %1, but no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is named as a child, but there is no such group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a program. Programs of a folder are never run, so the servers it knows are missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies outside this folder and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory %1 is encrypted as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory %1 is written in TOML, which is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory %1 must be a map of groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with &quot;all:&quot; and &quot;hosts:&quot; below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks a program for the servers. Such programs are never run, so these servers are missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of servers (inventory).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the group %2 must be a map: names followed by a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each name on a line of its own, with a colon behind it and without a dash before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server name %1 must be a text: put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables of the server %1 must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group name %1 must be a text: put it in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no group: below it there must be hosts, children or vars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the group %2 is not used: a group has only hosts, children and vars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode %1 → %2, owner %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed although it was changed on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as it is on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was removed on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed on the server since the last deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder goes if nothing is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no container is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 containers healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server stands a file %1 that Chatelaine did not install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether to take it over or to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server stands a folder %1 that Chatelaine did not make; its mode or owner would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 belongs to the service %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two another place, or deploy %1 first if it has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 wants the same file %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of the two another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way to %1 leads through %2, a link that does not belong to root: somebody else could turn it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the link by a folder, or make root its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server a folder stands where the file %1 belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is in it, and move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server %1 is no folder, but there must be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what it is, and move it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no longer wanted, but somebody changed it on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether to remove it or to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service %1 was deployed on this machine as part of the server %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both names are one machine, give one of the services another name; if the server was renamed, take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of installed files %1 on the server is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back from a backup, or remove it on the server: then you are asked about each file that differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 needs Docker, and the server %2 has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Docker on the server (Debian: the package docker.io).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker on the server %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it runs (systemctl status docker), and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 needs Docker Compose, and the server %2 has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it on the server (Debian: the package docker-compose).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 needs systemd, and the server %2 runs without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on another server, or as a compose project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 is of the kind %2, which this Chatelaine does not deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a newer Chatelaine, or run it as a compose project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let systemd read its units again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have %1 start at boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the readers of the files know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down what was deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large or not text: %1 on the server, %2 as wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is not root on the server %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set ansible_become for the server, or log in as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last deploy did not end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not deployed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server runs without systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the server %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” holds a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of %1 was not accepted by %2 on the server %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with the right password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %3 wants the password of %1 for %2, and nobody gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and give the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 cannot run commands on the server %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the right to it, or log in with an account that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %2 has no %1, so %3 cannot become %4 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as root, or choose another ansible_become_method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 may not become %4 by %2 on the server %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 did not become %4 by %2 on the server %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work for the server %1 is too much at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not start the work in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatelaine made a mistake here; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not ready within %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 was not ready within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the server is overloaded, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on the server %1 could not begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A health check needs one of http, tcp, command and container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 must begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a host and a port, as in 127.0.0.1:25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status must be an HTTP status, as in 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from must be server or here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within must be a time such as 60s or 5m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 of the service %2 must begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project name %1 may have small letters, digits, dashes and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mode must be octal and in quotation marks, as in &quot;0640&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no name of an account or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 writes %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compose file %1 is not among the installed files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 installs no compose file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 installs no unit below /etc/systemd/system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services %1 and %2 both write %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a link to a file outside this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must become a text, and it became something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination of this file is empty or has line breaks in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The destination %1 leads out of the service&apos;s folder %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service cannot put a file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no role or service called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not read, because %2 comes before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is encrypted as a whole; its variables are not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 must be a map of variables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write each variable as &quot;name: value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text, or a map with a text for each language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind must be compose, systemd, stack or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier must be core, apps or users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This entry must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry of needs must be the name of a service, or a map with service, instance and host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind is missing: compose, systemd, stack or files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each entry of install must be a map with src and dest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state must be file or directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory needs dest and has no src.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>src must name a file of the service, as in templates/env.j2 or files/index.html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a map: names of instances with their settings below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2 is no service: it needs a map with &quot;service:&quot; and the kind of service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be the name of a service: use up to 41 small letters, digits and dashes, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 has two services called %2; the second one is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These services need each other in a circle: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs %2 on the server %3, and it is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jump host %1 does not reach the server %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address of the server as the jump host sees it, and that the jump host may forward connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password and no data was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3, but %4 says %5: it may be another server, or somebody in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the server whether its key was changed. Only if its fingerprint is %1, remove that line and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 shows the host key %2, which was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs the server; it needs a new host key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3; when this computer last used it, at %4, it was %5: it may be another server, or somebody in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who changed the server&apos;s address or key. Only if the fingerprint %1 is right, remove the server&apos;s entry from %2 and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now this server was at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed the host key %3 of the server %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner or hoster names, and confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known host keys in %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it by one line for each server with its plain address, a key type and the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line trusts a certificate authority and is not used: it could vouch for any server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is no host key and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or write address, key type and key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in this line is hashed and is not used: nobody can read which server it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name in this line is a pattern and is not used: it could stand for other servers too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key could not be added to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command can be started on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 for the server %2 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct ansible_ssh_private_key_file in the inventory, or bring the key there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 is not used: others on this computer may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 cannot be read as a private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is a private key (not the .pub file) and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to log in with as %1 on the server %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a key file in the inventory, start an SSH agent, or give a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %2 did not let %1 log in. Tried: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the account&apos;s name, and that its key is allowed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 (%2) does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is switched on, that the address is right, and your own network or VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows the name %2, the address of the server %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the inventory and your network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 refuses the connection to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port, and that the SSH service runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from here to the server %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network connection or VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answers at %2, but it is no SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port of the server %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 (%2) and Chatelaine could not agree on a secure connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, the SSH service of the server may be too old or overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not take the data in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server %1 broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this computer remembers of the servers (%1) cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the file back from a backup; or remove it, and compare each server&apos;s fingerprint again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s memory of the servers (%1) cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ~/.ssh/config reaches it through a ProxyCommand or ProxyJump, which is not used here: name the jump host in the inventory (ansible_ssh_common_args: -J host).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of the server is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of installed files %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of installed files %1 was written by a newer Chatelaine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Chatelaine on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of type %1 cannot be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list has too many entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” asks for is not in the list or map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given too many arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slice has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of type %1 cannot be a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text becomes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This expression has too many parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tests with “is” cannot follow each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name or a number was expected after the dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arguments in these parentheses are in a wrong order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text given to “from_json” is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text given to “from_yaml” is not YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“items2dict” needs maps with “%1” and “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“combine” has no way “%1” to merge lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no argument “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“subelements” finds a value of type %1 where a map was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“subelements” finds no entry “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“subelements” finds a value of type %1 where a list was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“rekey_on_member” needs maps with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“rekey_on_member” finds the key “%1” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no digest “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text given to “b64decode” is not base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no part “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“round” knows the methods common, ceil and floor, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a number above zero has a logarithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A logarithm needs a base above zero that is not 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of a negative number is no real number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dictsort” sorts by “key” or by “value”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“regex_replace” should replace %1 times, but replaced %2 times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no group of the regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“regex_escape” cannot do the kind “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lacks an argument.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a number of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“truncate” needs a length that is larger than its ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“wordwrap” needs a width of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“format” takes values by place or by name, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“comment” has no style “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that must be given is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter “%1” that Chatelaine knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no test “%1” that Chatelaine knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of type %1 cannot be formatted as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“range” needs one to three whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step of a range cannot be zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cycler” needs something to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” in the line “#jinja2:” is not of the right kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatelaine cannot do %1 in templates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “#jinja2:” has an unknown setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “#jinja2:” must end with a line end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “#jinja2:” must hold pairs like “lstrip_blocks: True”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that begin with an underscore cannot be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block “%1” is defined twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required block can hold only white space and comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template can extend only one other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block “%1” above this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The required block “%1” is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this comment is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this raw block is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this text in quotes is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text holds a backslash escape that is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character “%1” has no meaning here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” closes nothing that is open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lookup needs the name of what to look up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “%1” does not fit the values given to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of numbers would have too many entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number is too large for a calculation with fractions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of “**” would be too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of “*” would be too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An infinite number has no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of type %1 is no list to go through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step of a slice cannot be zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not work between a value of type %2 and one of type %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not work with a value of type %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement “%1” names a group that the pattern does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no regular expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regular expression could not be searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement “%1” holds an escape that is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“cycle” needs something to choose from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recursive loop is called with one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template calls itself, or is nested, too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering takes longer than %1 seconds and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable “%1” uses itself: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted and this program has no vault password yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“omit” can only leave out an entry of a list or a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of type %1 cannot be the result of a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rendered text becomes too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, Ansible itself can render this template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template ends inside “%1”; it lacks one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement “%1” here; inside “%2” one of these was expected: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chatelaine cannot do the statement “%1” in templates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be assigned to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter without a default cannot follow one with a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“call” must be followed by a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the attributes of a namespace can be set; “%1” is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values are to be given to %2 names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macro “%1” is given its parameter “%2” twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The macro “%1” is given more arguments than it has parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version” has no comparison “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version” cannot compare an empty version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a text that is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that “index” looks for is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template ends where %1 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template has %1 where %2 was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is used that is not defined: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of type %1 has no entry “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A similar name is defined: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no version that can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version” knows no kind of version “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text goes on here although its value has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON value must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break or control character stands in a JSON text; it must be written as an escape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape in a JSON text stands for no character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON text in quotes that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing bracket must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing brace must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key in double quotes must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon must stand here, after the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a byte here that is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” alone is a sign of YAML and no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word with the exclamation mark here is not known; only !vault and !unsafe are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes if the exclamation mark belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or number must stand here, not a list or map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes if it is meant as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys with values must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list or a map cannot be a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted value cannot be a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands here twice, in lines %2 and %3; the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “&lt;&lt;” a map, an alias of one, or a list of them must stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of single “key: value” entries must stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After !vault an encrypted text must stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second document begins here; a file of variables holds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this line, or move what follows to a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name after * here is marked nowhere above with &amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes if the star belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The * here stands for the list or map it is itself in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name after &amp; here already marks another place, in line %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes if the &amp; belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The aliases of this file (*name) stand for more than %1 values in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is neither a key with a colon nor does it continue the line above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “key: value” with a space after the colon, or indent the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a colon here where no key can stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes if the colon belongs to it; otherwise check the indentation of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key here where none can stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes if it begins with a question mark; otherwise check the indentation of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list cannot begin here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the list on the line after its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not fit the lines above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the indentation and the quotes of this line and the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line does not fit the list above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with “- ”, or check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list in brackets that begins in line %1 does not go on here with a comma or a closing bracket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the bracket, or put the text in quotes if the bracket belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The braces that begin in line %1 do not go on here with a comma or a closing brace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the brace, or put the text in quotes if the brace belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in quotes that begins here is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the closing quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this backslash stands a letter that means nothing in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use single quotes, or write the backslash twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this backslash stands a letter that asks for digits in double quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This escape in double quotes names no character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text without quotes cannot begin with this character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes on here although its content has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value here where one must stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the value, or take the comma or bracket before it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word with the exclamation mark here is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After * or &amp; a name must follow here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid YAML here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a tab here; YAML is indented with spaces alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the tab with spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible control character here that YAML does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; that is too large to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people changed this place, and the file still holds both versions between the lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one version and delete the three marker lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that begins with {{ or {% must stand in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;{{ … }}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here is not a whole number that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here is not a number that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands here is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The binary data here is damaged: it is not complete base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a date, but there is no such day or time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value cannot be written as YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1, in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1, in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found on the server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fixed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by Chatelaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get() needs a key, and may have a default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line of ansible.cfg is neither a section in brackets nor a setting like &quot;key = value&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the line and open the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting %1 of ansible.cfg is not used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than 64 MB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again in your editor with the encoding UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old content is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chatelaine.yml must be a map of settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 has no list of servers (inventory).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of your association; its servers stand in inventory/hosts.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither %1 nor a folder above it is an association&apos;s folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a folder holds a file chatelaine.yml, ansible.cfg or inventory/hosts.yml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The association&apos;s folder (default: the nearest one above).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the messages: en, de or fr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON or YAML file with the servers&apos; facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answers to questions from this file descriptor, one JSON object a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how to call this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ask-from-fd wants the number of a file descriptor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy this? Type yes or no: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many servers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace this file on the server although it is not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this file on the server as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a terminal to ask on, “deploy” wants --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--parallel wants a number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known yet. Its key (%2) has the fingerprint
  %3
Is that right? Type yes or no: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2 for %3: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a question and nobody to answer it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted. Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) differ from what is on the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it should be on the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: everything was deployed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service to deploy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Attention</name>
    <message>
        <source>%1 cannot be reached as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service on server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::BottomBar</name>
    <message>
        <source>What is pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::BriefModel</name>
    <message>
        <source>%1 on %2</source>
        <comment>title on server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Conscience</name>
    <message>
        <source>This folder has no services yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service differs from its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services differ from their servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with the servers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service is not compared with its server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services are not compared with their servers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service cannot be deployed as it is written; the others are deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services cannot be deployed as they are written; the others are deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more cannot be deployed as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more cannot be deployed as they are written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 questions wait for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel keeps what is done; the next deploy finishes what is half done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing only reads; nothing is changed on a server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::DeployPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services being deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy to 1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy to %1 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying to 1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying to %1 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison with 1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison with %1 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with 1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing with %1 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been deployed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started by you at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done stays. Try again goes on with the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ErrorPanel</name>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FilePane</name>
    <message>
        <source>What it will be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text; secrets stay dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder: %1, owner %2, group %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no longer wanted. It is removed from the server if nobody changed it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no text. It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too long to be shown here. It has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with the server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: the server has exactly this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands so on the server now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FilesModel</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FindPanel</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HostKeyPanel</name>
    <message>
        <source>It &amp;differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this line with the one in your provider’s console (%1, %2). The other servers carry on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::MainWindow</name>
    <message>
        <source>Chatelaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Chatelaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service on %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of %1 on %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::NavModel</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview, 1 thing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview, %1 things need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::OverviewPage</name>
    <message>
        <source>Compare &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All se&amp;rvers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ser&amp;vices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>servers, services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 things need you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most urgent first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with the servers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing only reads; it tells what runs and what would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy shows first what will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ReviewModel</name>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deploy was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ReviewPage</name>
    <message>
        <source>Yes, deploy onto these &amp;live servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be deployed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to deploy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers could not be compared; nothing was changed on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every service is on its server just as this folder wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 to deploy</source>
        <comment>services, servers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would change. Nothing has been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 server could not be compared and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers could not be compared and are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, deploy onto the &amp;live server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, deploy onto these %1 &amp;live servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a service or a file to see what changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 stands a file that Chatelaine did not put there: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder changed since this comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again to see what would be deployed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision is needed first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service will be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services will be deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service waits for a decision and is left out until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services wait for a decision and are left out until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live servers ask for a tick above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only your click sends something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RunRow</name>
    <message>
        <source>waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>n of m done, n failed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RunView</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::SecretPanel</name>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in memory until Chatelaine closes; written nowhere. The other servers carry on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not accepted. Please try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server stays as it is in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key %1, to log in to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2, to become root by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServerPage</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is no longer in the inventory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to run on this server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the groups %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server, but no longer in this folder: %1. They are left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection settings that are not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServerRow</name>
    <message>
        <source>1 service cannot be deployed as it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services cannot be deployed as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServersModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory of this folder names no server yet. Servers stand here with their state as soon as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the inventory names, and what is known of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicePage</name>
    <message>
        <source>&amp;Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service is no longer in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This service has no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be shown before the errors above are mended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServiceRow</name>
    <message>
        <source>1 file differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServiceView</name>
    <message>
        <source>Nothing to deploy: the server has exactly these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying starts the containers of %1 anew where they changed; it may be away for some seconds. Data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying restarts %1 once. Data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying copies the files and reloads %1; nothing is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying copies the files; nothing restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made in the template · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>variable, place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands so in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be deployed before the errors above are mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What deploying changes and restarts is known after comparing with the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server runs a service yet. Services stand here as soon as a server or group names them under chatelaine_services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that your servers are to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::StatusRows</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is healthy when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything it consists of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploying would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with %2 within %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts connections within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the command %1 succeeds within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the container %1 is healthy within %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::TopBar</name>
    <message>
        <source>Workspace and search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another folder, recent folders, close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a server, service, file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, language and appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::WelcomePage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your association’s servers, in good hands together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening runs nothing and sends nothing to a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chatelaine folder, or an Ansible playbook that is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invented association with a practice server. Nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Words</name>
    <message>
        <source>compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swarm stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
