<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chatelaine</name>
    <message numerus="yes">
        <source>%n service(s) differ from what is on the server.</source>
        <translation>
            <numerusform>%n service differs from what is on the server.</numerusform>
            <numerusform>%n services differ from what is on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) could not be read.</source>
        <translation>
            <numerusform>%n server could not be read.</numerusform>
            <numerusform>%n servers could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) updated</source>
        <translation>
            <numerusform>%n service updated</numerusform>
            <numerusform>%n services updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
</context>
</TS>
